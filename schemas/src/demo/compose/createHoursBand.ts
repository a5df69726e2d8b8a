/** How many hours a week an authority expects of programs that treat these. */
export const createHoursBand = (
  authority: string,
  population: string,
  appliesTo: string[],
  hours: object,
) =>
  ({
    _type: 'hoursBand',
    authority,
    population,
    appliesTo,
    hoursPerWeek: {_type: 'numberRange', ...hours},
  }) as const
