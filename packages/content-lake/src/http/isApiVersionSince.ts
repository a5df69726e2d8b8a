/** Whether an API version, as in `RouteRequest`, is this date (`2021-03-25`) or a later one. `X` is later than all; `1` is none. */
export function isApiVersionSince(apiVersion: string, date: string): boolean {
  return apiVersion === 'X' || apiVersion >= date
}
