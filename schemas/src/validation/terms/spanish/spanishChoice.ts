/** What stands before a Spanish claim where it is a question of choice: “cuál es el mejor”. */
export const spanishChoice =
  /(?<!\p{L})(?:qu[eé]|cu[aá]l(?:es)?|qui[eé]n|c[oó]mo|d[oó]nde|decidir|elegir|escoger|encontrar|buscar)(?!\p{L})(?: \p{L}+){0,4}\s*$/iu
