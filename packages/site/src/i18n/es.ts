import type {PageMessages} from './en.ts'

/** The words of the site itself, in Spanish. */
export const es: PageMessages = {
  skip: 'Ir al contenido',
  home: 'Inicio',
  menu: 'Menú',
  mainMenu: 'Principal',
  footerMenu: 'Más páginas',
  breadcrumbs: 'Usted está aquí',
  otherLanguage: 'Idioma',
  staleTranslation:
    'Es posible que esta traducción no esté al día: el texto original cambió después.',
  partial: 'Una parte de esta página no se puede mostrar en este momento.',
  noTranslation:
    'Esta página está solo en español. El enlace lleva a la página de inicio en inglés.',
  onThisPage: 'En esta página',
  printedFrom: 'Esta página en internet:',
  readMore: 'Leer más',
  moved: 'Esta página cambió de lugar. Ir allí ahora.',
  call: 'Llamar al',

  crisis: {
    bar: 'Ayuda inmediata',
    fallback: '¿Está en peligro o en crisis? Pida ayuda ahora.',
    more: 'Más ayuda',
    heading: 'Ayuda inmediata, a cualquier hora',
    checked: (date) => `Comprobamos estos contactos por última vez el ${date}.`,
  },

  review: {
    page: {
      never: 'Esta página espera una revisión clínica.',
      current: (name, date) => `Revisión clínica de ${name}, ${date}.`,
      changed: 'Esta página cambió después de su última revisión clínica.',
      overdue: 'La revisión clínica de esta página está atrasada.',
    },
    part: {
      never: 'Espera una revisión clínica.',
      current: (name, date) => `Revisión clínica de ${name}, ${date}.`,
      changed: 'Cambió después de su última revisión clínica.',
      overdue: 'Su revisión clínica está atrasada.',
    },
  },
  about: {
    heading: 'Sobre esta página',
    author: 'Texto de',
    updated: 'Última actualización',
    review: 'Revisión clínica',
    evidence: 'En qué se basa',
    generalGuidance: 'Orientación general. No se basa en una sola fuente.',
    partlyCited:
      'Orientación general, y fuentes numeradas donde hay un número junto a una afirmación.',
    cited: 'Las fuentes que aparecen aquí.',
  },
  sources: {
    heading: 'Fuentes',
    source: (number) => `Fuente ${number}`,
    where: 'Dónde:',
  },

  homePage: {
    start: 'Por dónde empezar',
    more: 'Conozca el sitio',
    therapies: 'De qué puede constar el tratamiento y qué esperar de él.',
    myths: 'Lo que mucha gente cree y lo que es verdad.',
    faqs: 'Primero la respuesta corta, después el resto.',
    levels: 'En qué se diferencian los tipos de atención, de la visita semanal al hospital.',
    glossary: 'Las palabras del tratamiento en lenguaje sencillo.',
    provider: 'Quién responde por este sitio y cómo hablar con ellos.',
    search: 'Encuentre una página con una palabra.',
  },
  lists: {
    therapies: 'Terapias',
    therapiesIntroduction:
      'De qué constan los programas. Cada página dice qué se hace y a quién puede ayudar.',
    myths: 'Mitos y realidades',
    mythsIntroduction:
      'Lo que es verdad sobre la atención, cuando muchas personas han oído otra cosa.',
    faqs: 'Preguntas y respuestas',
    faqsIntroduction:
      'Primero va la respuesta corta. Abra una pregunta para leer la respuesta completa.',
    levels: 'Niveles de atención',
    levelsIntroduction:
      'La atención tiene niveles, del más ligero al más estrecho. Las reglas cambian entre las ediciones de The ASAM Criteria, por eso cada nivel nombra su edición.',
    glossary: 'Palabras explicadas',
    glossaryIntroduction: 'Las palabras que la gente encuentra cuando busca tratamiento.',
    conditions: 'Con qué llega la gente',
    conditionsIntroduction:
      'Por qué buscan tratamiento las personas, en palabras que las respetan.',
    locations: 'Lugares',
    locationsIntroduction: 'A dónde se puede ir.',
    empty: 'Aquí todavía no hay nada publicado.',
  },
  preview: {
    bar: 'Vista previa',
    drafts: 'Aquí se ven los borradores. Los lectores todavía no los ven.',
    published: 'Aquí se ve solo lo que los lectores ven ahora.',
    leave: 'Salir de la vista previa',
    missing: (count) =>
      count === 1 ? 'Aquí hay algo sin terminar' : `Aquí hay ${count} cosas sin terminar`,
    inStudio: 'Abrir en el Studio',
    refused: {
      title: 'Esta vista previa no está abierta',
      text: 'Los borradores se muestran a quienes llegan desde el Studio. El enlace vale una hora: vuelva al Studio y abra la vista previa otra vez.',
      toPublished: 'Ir al sitio publicado',
    },
  },
  notFound: {
    title: 'Esta página no está aquí',
    text: 'La dirección puede ser antigua o tener un error. Su dispositivo funciona bien.',
    choices: 'Puede seguir desde aquí:',
  },
}
