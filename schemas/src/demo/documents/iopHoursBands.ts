import {createHoursBand} from '../compose/createHoursBand.ts'
import {toKeyedArray} from '../compose/toKeyedArray.ts'

const substanceUse = ['substanceUse', 'coOccurring']

/** How many hours a week are expected of intensive outpatient care: the same in every language. */
export const iopHoursBands = toKeyedArray({
  asamAdults: createHoursBand('asam', 'adults', substanceUse, {min: 9, max: 19}),
  asamAdolescents: createHoursBand('asam', 'adolescents', substanceUse, {min: 6, max: 19}),
  medicareAdults: createHoursBand('medicare', 'adults', ['mentalHealth'], {min: 9}),
})
