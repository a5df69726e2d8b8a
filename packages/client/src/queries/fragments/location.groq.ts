import {addressField} from './address.groq.ts'
import {imageFields} from './image.groq.ts'
import {providerContactFields} from './provider.groq.ts'

/** A place that people can go to; without hours, they are not known. */
export const locationFields = `
  name, summary, telephone, accessibility,
  image{${imageFields}},
  provider->{${providerContactFields}},
  ${addressField},
  "openingHours": coalesce(openingHours[]{_key, daysOfWeek, opens, closes}, []),
  "deliveryModes": coalesce(deliveryModes, [])
` as const
