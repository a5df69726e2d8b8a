/** What one edition of The ASAM Criteria calls a level of care. */
export const createDesignation = (edition: string, level: string, name: string) =>
  ({_type: 'asamDesignation', edition, level, name}) as const
