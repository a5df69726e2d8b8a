import {defineField} from '@sanity/types'
import {riskTiers} from '../review/riskTiers.ts'
import {crisisRiskRule} from '../validation/crisisRiskRule.ts'

/** How much harm a mistake could do: it sets how often a document is reviewed, and whether it may be published without. */
export const riskTierField = defineField({
  name: 'riskTier',
  title: 'Risk',
  description:
    'How much harm a mistake here could do. “High” is published only with a current clinical review.',
  type: 'string',
  group: 'evidence',
  options: {list: riskTiers.map(({value, title}) => ({value, title})), layout: 'radio'},
  initialValue: 'moderate',
  validation: (rule) => rule.required().custom(crisisRiskRule),
})
