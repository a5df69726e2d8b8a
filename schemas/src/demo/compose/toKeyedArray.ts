/** An array whose items have the record's keys as `_key`, in the record's order. */
export const toKeyedArray = <Item extends object>(items: Readonly<Record<string, Item>>) =>
  Object.entries(items).map(([key, item]) => ({_key: key, ...item}))
