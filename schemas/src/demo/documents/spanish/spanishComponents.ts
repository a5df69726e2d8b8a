import {generalGuidance} from '../../compose/createEvidence.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'

const createComponent = (title: string, text: string, availability = 'usual') =>
  ({_type: 'component', title, text, availability, ...generalGuidance}) as const

/** What an intensive outpatient program is made of, in Spanish; the therapies themselves are not translated. */
export const spanishComponents = toKeyedArray({
  individualTherapy: createComponent(
    'Terapia individual',
    'Usted se reúne a solas con un terapeuta con licencia. Hablan de lo que le cuesta, de lo que lo provoca y de sus metas. Así se forma su propio plan de tratamiento.',
  ),
  groupTherapy: createComponent(
    'Terapia de grupo',
    'El grupo es la base de la mayoría de los programas. Las personas comparten, se acompañan y aprenden de otras que pasan por lo mismo.',
  ),
  skillsWorkshops: createComponent(
    'Talleres de habilidades',
    'Usted practica cómo manejar el estrés y las emociones, y cómo prevenir una recaída. A menudo se usan la terapia cognitivo-conductual (CBT) y la terapia dialéctico-conductual (DBT).',
  ),
  family: createComponent(
    'Participación de la familia',
    'Su familia puede participar en terapia familiar o asistir a clases que explican lo que usted está viviendo.',
  ),
  holistic: createComponent(
    'Terapias holísticas',
    'Algunos programas añaden otros tipos de terapia, como atención plena, yoga o arteterapia. Depende de cada centro.',
    'dependsOnProvider',
  ),
})
