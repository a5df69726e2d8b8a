/** A number as people write it: “press 2”, “24 hours” and “24/7” are none, nor are the digits of 988lifeline.org. */
const numbers =
  /(?<![\p{L}\p{N}./@#-]|(?<!\p{L})(?:ext(?:ension|ensión)?\.?|opción|option) )\+?\(?\d[\d\s().-]*\d(?!-?[\p{L}\p{N}]|\.\p{L}|\/)/giu

const websites = /(?<![\p{L}\p{N}@])(?:[a-z\d-]+\.)+[a-z]{2,}(?!\p{L})/giu

const toDigits = (text: string) => text.replace(/\D/g, '')

/** The end of a number is the number: 1-800-273-8255 is (800) 273-8255, and TALK is 8255. */
const isSameNumber = (one: string, other: string) => one.endsWith(other) || other.endsWith(one)

const toHost = (website: string) => website.toLowerCase().replace(/^www\./, '')

const isSameHost = (one: string, other: string) =>
  one === other || one.endsWith(`.${other}`) || other.endsWith(`.${one}`)

const findOtherNumber = (instructions: string, value: string): string | undefined =>
  [...instructions.matchAll(numbers)]
    .map(([number]) => number.trim())
    .flatMap((number) =>
      isSameNumber(toDigits(number), toDigits(value)) ? [] : number.split(/\s+(?=\d+$)/),
    )
    .find((number) => {
      const digits = toDigits(number)
      return digits.length >= 3 && !isSameNumber(digits, toDigits(value))
    })

/** The number or website that instructions name beside or in place of this one; undefined where they name no other. */
export const findOtherContact = (instructions: string, value: string): string | undefined => {
  if (!value.startsWith('https://')) return findOtherNumber(instructions, value)
  const host = toHost(new URL(value).hostname)
  return [...instructions.matchAll(websites)]
    .map(([website]) => website)
    .find((website) => !isSameHost(toHost(website), host))
}
