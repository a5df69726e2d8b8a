/** One session of an example week. */
export const createWeekSession = (
  dayOfWeek: string,
  partOfDay: string,
  hours: number,
  activities: string,
) => ({_type: 'weekSession', dayOfWeek, partOfDay, hours, activities}) as const
