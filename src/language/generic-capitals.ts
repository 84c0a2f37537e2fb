import { wordSet } from './word-set.js'

/** Words written with capitals that name nobody when they stand alone: technologies, offices, units, calendar words. Case-folded. */
export const GENERIC_CAPITALS: ReadonlySet<string> = wordSet(
  `ai a.i. agi asi ml llm llms slm llc genai gpu gpus cpu cpus npu npus tpu tpus ram ssd ssds hbm dram nand iot api apis sdk sdks saas paas iaas b2b b2c d2c dtc p2p crm erp hr ux ui qa seo sem cdn vpn vpns dns ip tcp http https url urls html css json sql nosql usb
hdmi oled led lcd hd uhd 4k 8k ar vr xr mr 3d 2d 5g 4g 3g 6g lte wifi wi-fi bluetooth nfc rfid gps pc pcs tv tvs mac-address os ev evs suv suvs ice adas lidar radar ott iptv svod avod ceo ceos cfo cfos cto ctos coo coos cmo cmos cio cios ciso cisos cpo cso vp svp evp
md phd mba ipo ipos spac spacs m&a etf etfs reit reits nft nfts defi dao daos web3 web2 kyc aml gaap non-gaap ebitda ebit eps arr mrr gmv roi roe capex opex r&d q&a qoq yoy ytd ttm fy q1 q2 q3 q4 h1 h2 gdp cpi esg dei pr ai-powered ai-driven
vc vcs lp lps gp gps smb smbs sme smes ddos cve cves rce phishing mfa 2fa sso pii gdpr-style tos eula nda ndas faq faqs pdf pdfs csv gif gifs mp3 mp4 dvd dvds cd cds diy ugc rts rpg rpgs mmo mmorpg fps dlc npc
am pm et est edt pst pdt pt ct cst cdt gmt utc bst cet jst usd eur gbp jpy cny rmb inr aud cad chf hkd sgd krw brl rs mln bln dlrs pct kb mb gb tb pb kwh mwh gwh mw gw tw kw km kg mph
jr sr ii iii iv no nos vs etc ok faqs rip ps p.s. asap fyi aka a.k.a id ids pin dna rna mrna hiv covid covid-19 adhd
january february march april may june july august september october november december jan feb mar apr jun jul aug sept sep oct nov dec
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun christmas easter thanksgiving hanukkah ramadan halloween covid-era
app apps series seed round phase chapter section article title class type part step level figure table appendix exhibit form act bill amendment tier grade stage season episode vol volume page internet web net god earth moon mars sun bible
black-friday cyber-monday b2b2c ctr ctrs cpm cpms cpc cpa roas cagr arpu arppu mau maus dau daus wau cogs nrr ndr ltv sku skus atm atms cli clis ide ides srgb oem oems odm odms isp isps vip vips mro year-over-year year-on-year quarter-over-quarter quarter-on-quarter month-over-month rfp rfps nps sla slas kpi kpis okr okrs fud vod aov gmvs aum gpu-accelerated i'm i've i'd i'll oh hi hey yes okay wow lol omg imo update updated editor's note disclosure correction photo image images source credit getty via advertisement related board`,
)

/** A word of a capital letter and a figure or two that names no product: "Q3", "H1", "F1"? kept small on purpose. */
export const PERIOD_LABEL = /^(?:q[1-4]|h[12]|fy\d{2,4}|cy\d{2,4}|[1-4]q\d{0,4})$/
