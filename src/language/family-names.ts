import { wordSet } from './word-set.js'

/**
 * Family names that stand before the given name in Chinese, Korean and Vietnamese, romanised and case-folded; without
 * those that are more often something else in English ("Long", "Song", "Do").
 */
export const LEADING_FAMILY_NAMES: ReadonlySet<string> = wordSet(`
bai bao cai cao chang chen cheng chey chi chiang choi chu chung cui dai deng ding dong du fan fang feng fu gao geng gong gu guo
han hao he hong hou hsieh hsu hu huang hwang jang ji jia jiang jin jung kang kim ko koh kong kwon lai lee lei leung li liang
liao lin liu lu luo lyu ma meng mo ni ngo nguyen pan park peng pham phan pei qi qian qin qiu ren rhee ryu seo shao shen shi shin sun
tan tang tao tian tran trinh truong tsai tu vo vu wang wei wen woo wu xi xia xiang xiao xie xin xiong xu xue yan yang yao ye yi
yin yoo yoon you yu yuan yun zeng zhan zhang zhao zheng zhong zhou zhu zou
`)
