import {InvalidImageParameterError} from './InvalidImageParameterError.ts'

/** Readers of an image address's parameters; each answers undefined for one that is absent, and throws `InvalidImageParameterError`. */
export function createImageParameters(search: URLSearchParams) {
  const text = (name: string): string | undefined => search.get(name) || undefined

  return {
    has: (name: string): boolean => text(name) !== undefined,
    number(name: string, {from, to}: {readonly from: number; readonly to: number}) {
      const value = text(name)
      if (value === undefined) return undefined
      const number = Number(value)
      if (number >= from && number <= to) return number
      throw new InvalidImageParameterError(name, value, `a number from ${from} to ${to}`)
    },
    choice<Value extends string>(name: string, values: readonly Value[]): Value | undefined {
      const value = text(name)
      const known = values.find((candidate) => candidate === value)
      if (known !== undefined || value === undefined) return known
      throw new InvalidImageParameterError(name, value, `one of ${values.join(', ')}`)
    },
    color(name: string): string | undefined {
      const value = text(name)
      if (value === undefined) return undefined
      const digits = /^#?((?:[0-9a-f]{3}){1,2}|[0-9a-f]{4}|[0-9a-f]{8})$/i.exec(value)?.[1]
      if (digits === undefined) {
        throw new InvalidImageParameterError(name, value, 'a hexadecimal colour such as ff0000')
      }
      // In the short forms, Sanity's four and eight digits begin with the opacity, as ARGB does.
      const long = digits.length <= 4 ? [...digits].map((digit) => digit + digit).join('') : digits
      return long.length === 8 ? `#${long.slice(2)}${long.slice(0, 2)}` : `#${long}`
    },
    rect(name: string) {
      const value = text(name)
      if (value === undefined) return undefined
      const [left, top, width, height] = value.split(',').map(Number)
      const isRect = [left, top, width, height].every(
        (side) => Number.isInteger(side) && Number(side) >= 0,
      )
      if (!isRect || !width || !height || left === undefined || top === undefined) {
        throw new InvalidImageParameterError(name, value, 'left,top,width,height in whole pixels')
      }
      return {left, top, width, height}
    },
  }
}
