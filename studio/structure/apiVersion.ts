/** The version of the API in which the desk's conditions are written. */
export const apiVersion = '2025-02-19'
