import type { FundingConstruct } from '../../mentions/funding/index.js'
import type { NewsRule } from '../kind.js'
import { investmentDraft } from './draft.js'

/** A rule for each way of telling a funding. */
const EXAMPLES: Readonly<Record<FundingConstruct, string>> = {
  raise: 'The startup Northwind Systems raised $40 million from Harbor Ventures and Contoso Capital.',
  'round-of-sum': 'The startup Northwind Systems announced a $40 million Series B round led by Harbor Ventures.',
  'round-without-sum': 'The startup Northwind Systems is seeking a new round of financing.',
  'invest-in': 'The chipmaker Fabrikam invested $40 million in the startup Northwind Systems.',
  stake: 'The chipmaker Fabrikam took a 10% stake in the startup Northwind Systems.',
  price: 'The chipmaker Fabrikam acquired the startup Northwind Systems for $40 million.',
  debt: 'The startup Northwind Systems secured a $40 million loan from Harbor Bank.',
  grant: 'The startup Northwind Systems won a $4 million grant from the Contoso Foundation.',
  offering: 'The chipmaker Fabrikam raised $400 million in its initial public offering.',
  fund: 'The investor Harbor Ventures closed a $400 million fund for robotics startups.',
  commitment: 'The chipmaker Fabrikam will invest $4 billion to build a plant in Ohio.',
}

export const investmentRules: readonly NewsRule[] = Object.entries(EXAMPLES).map(([construct, example]) => {
  const name = `investment/${construct}`
  return {
    name,
    example,
    trigger: { mentions: ['funding'] },
    find: (document, token) =>
      document
        .mentionsIn(document.fundings, token, token)
        .filter(funding => funding.construct === construct)
        .map(funding => investmentDraft(document, funding, name)),
  }
})
