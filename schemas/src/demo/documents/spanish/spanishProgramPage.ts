import type {SanityDocumentLike} from '@sanity/types'
import {createEvidence, generalGuidance} from '../../compose/createEvidence.ts'
import {createReference} from '../../compose/createReference.ts'
import {createSlug} from '../../compose/createSlug.ts'
import {createStatement} from '../../compose/createStatement.ts'
import {createTranslation} from '../../compose/createTranslation.ts'
import {toKeyedArray} from '../../compose/toKeyedArray.ts'
import {toReferences} from '../../compose/toReferences.ts'
import {scheduleNumbers} from '../scheduleNumbers.ts'
import {spanishComponents} from './spanishComponents.ts'
import {spanishFirstSteps} from './spanishFirstSteps.ts'
import {spanishIopCodes} from './spanishIopCodes.ts'
import {spanishSelfCheck} from './spanishSelfCheck.ts'
import {spanishTypicalWeek} from './spanishTypicalWeek.ts'

/** The page about intensive outpatient programs in general, in Spanish. It leads to no page that is not translated. */
export const spanishProgramPage: SanityDocumentLike = {
  ...createTranslation('program-iop'),
  _type: 'programPage',
  title: 'Programa intensivo ambulatorio',
  alternateName: 'IOP',
  summary:
    'Un IOP le ofrece varias sesiones de tratamiento por semana mientras usted vive en su casa. Es más que una terapia semanal y menos que una estadía en un hospital.',
  levelOfCare: createReference('level-asam-third-2-1-es'),
  focus: ['mentalHealth', 'substanceUse', 'coOccurring'],
  whatItIs: toKeyedArray({
    name: createStatement(
      'Qué significa el nombre',
      'IOP son las siglas en inglés de Intensive Outpatient Program, es decir, programa intensivo ambulatorio. Es un tratamiento intensivo para problemas de salud mental, trastornos por consumo de sustancias o ambos.',
    ),
    livingAtHome: createStatement(
      'Usted vive en su casa',
      'Sigue con su vida diaria y acude al tratamiento varias veces por semana. En la atención residencial u hospitalaria, la persona se queda en el lugar del tratamiento.',
    ),
    inBetween: createStatement(
      'Un nivel intermedio',
      'Es para quienes necesitan más que una terapia semanal. No necesitan estar en un hospital ni tener personal a su lado día y noche.',
    ),
    mix: createStatement(
      'Una combinación de terapias',
      'La mayoría de los IOP combinan terapia individual, terapia de grupo y talleres de habilidades. La meta es aprender a afrontar lo difícil y construir una recuperación duradera.',
    ),
    research: createStatement(
      'Lo que hallaron los estudios sobre el consumo de sustancias',
      'Una revisión analizó 12 estudios y una revisión anterior sobre los IOP para el consumo de sustancias. Calificó de alto el nivel de evidencia. Cuando los IOP se compararon con la atención hospitalaria o residencial, los resultados fueron muy parecidos.',
      createEvidence('source-mccarty-2014', 'Resumen, secciones Methods y Results'),
    ),
  }),
  whoBenefits: toKeyedArray({
    steppingDown: createStatement(
      'Personas que salen de un internamiento',
      'Después de una atención hospitalaria o residencial, un IOP puede ayudarle a mantener sus avances y a prevenir una recaída.',
    ),
    busyLives: createStatement(
      'Personas que no pueden ausentarse',
      'Necesita estructura, pero no puede dejar el trabajo, la escuela o la familia durante semanas.',
    ),
    dualDiagnosis: createStatement(
      'Personas con un diagnóstico dual',
      'Tiene al mismo tiempo un problema de salud mental y un trastorno por consumo de sustancias. Un IOP puede tratar los dos.',
    ),
    earlyHelp: createStatement(
      'Personas que buscan ayuda a tiempo',
      'Nota que todo se le hace más difícil y quiere apoyo antes de que haya una crisis.',
    ),
  }),
  populations: ['adults', 'adolescents'],
  components: spanishComponents,
  schedule: {
    _type: 'schedule',
    summary:
      'La mayoría de las personas van a entre tres y cinco sesiones por semana. Cada una dura varias horas.',
    ...scheduleNumbers,
    lengthNote: 'A menudo, de 8 a 12 semanas. Unas personas necesitan menos tiempo y otras, más.',
    flexibility:
      'El horario se adapta al trabajo, a la escuela y a la familia. Pida horas que le convengan.',
    ...generalGuidance,
  },
  typicalWeek: spanishTypicalWeek,
  ...spanishFirstSteps,
  whatParticipantsDo: toKeyedArray({
    goals: createStatement(
      'Fijar sus propias metas',
      'Usted piensa con su terapeuta qué quiere cambiar. Esas metas son suyas.',
    ),
    sessions: createStatement(
      'Ir a las sesiones que necesita',
      'Participa en las terapias y los talleres que responden a sus necesidades.',
    ),
    progress: createStatement(
      'Ver cómo va todo',
      'Usted y su equipo revisan a menudo cómo avanza. Si algo no funciona, cambian el plan.',
    ),
  }),
  benefits: toKeyedArray({
    flexibility: createStatement(
      'Es flexible',
      'Recibe tratamiento y todavía tiene tiempo para el trabajo, la escuela y las personas que quiere.',
    ),
    accessibility: createStatement(
      'Cuesta menos que un internamiento',
      'Por lo general, un IOP cuesta menos que un tratamiento residencial. Así, más personas pueden recibir atención.',
    ),
    community: createStatement(
      'Cuenta con otras personas',
      'Conoce a personas que pasan por lo mismo. Ellas le apoyan, y usted las apoya a ellas.',
    ),
    practicalSkills: createStatement(
      'Lo puede usar enseguida',
      'Lo que aprende por la mañana lo puede probar en casa esa misma noche.',
    ),
  }),
  selfCheck: spanishSelfCheck,
  choosingCriteria: toKeyedArray({
    team: createStatement(
      'Vea qué hace el programa y quién trabaja en él',
      'Fíjese en sus especialidades, en la formación y las licencias del personal y en su manera de trabajar.',
    ),
    evidenceBased: createStatement(
      'Pregunte qué tratamientos usa',
      'Busque tratamientos basados en la evidencia, como la CBT y la DBT.',
    ),
    ownPlan: createStatement(
      'Pregunte por su propio plan',
      'Busque un plan de atención hecho para usted, que cambie cuando usted cambie.',
    ),
    wholePerson: createStatement(
      'Pregunte por la familia y por la persona entera',
      'Busque maneras de incluir a su familia. Vea si hay terapias holísticas, como yoga o arte.',
    ),
  }),
  faqs: toReferences('faq-what-is-an-iop-es', 'faq-how-do-i-start-es'),
  codes: spanishIopCodes,
  callToAction: {
    _type: 'callToAction',
    heading: 'Háblelo con alguien',
    text: 'No hace falta que lo tenga todo claro. Llame y pregunte qué tipo de atención podría ser adecuada para usted o para la persona que quiere.',
    label: 'Llámenos',
  },
  slug: createSlug('programa-intensivo-ambulatorio'),
  seo: {
    _type: 'seo',
    title: '¿Qué es un programa intensivo ambulatorio (IOP)?',
    description:
      'Un IOP es un tratamiento de varias sesiones por semana mientras usted vive en su casa. Vea a quién ayuda, de qué consta, cuánto dura y cómo elegirlo.',
  },
}
