import {parse} from 'groq-js'
import {expect, test} from 'vitest'
import {toCompactGroq} from './toCompactGroq.ts'

test.each([
  ['*[ _type == "a" ] {\n  _id,\n  title\n}', '*[_type=="a"] {_id,title}'],
  ['*{ "two  words": title, "x": \'it is  "so"\' }', '*{"two  words":title,"x":\'it is  "so"\'}'],
  ['*{ "\\" ,  b": "", c }', '*{"\\" ,  b":"",c}'],
  ['*[a] // the first, "quoted\n  [0]', '*[a] [0]'],
  ['*{ "url": "https://example.org" }', '*{"url":"https://example.org"}'],
  ['*[a in [1, 2] || b == -1] | order(a desc, b)', '*[a in [1,2]||b==-1]|order(a desc,b)'],
  ['*[!a && b < -1 || c >= 2 * d]', '*[!a&&b<-1||c>=2 * d]'],
  ['*{a == "x" => {"y": b + " < " + c}, "z": d -> e}', '*{a=="x"=>{"y":b+" < "+c},"z":d ->e}'],
])('%j', (groq, compact) => {
  expect(toCompactGroq(groq)).toBe(compact)
  expect(parse(compact)).toEqual(parse(groq))
})
