/** What questions are grouped by. */
interface TopicQuestion {
  readonly topic: {
    readonly _id: string
    readonly title: string | null
    readonly slug: string | null
  } | null
}

/** The questions of one topic. */
export interface TopicGroup<Question> {
  /** Its anchor. */
  readonly id: string
  readonly title: string | null
  readonly questions: readonly Question[]
}

/** Questions by topic, in the order in which they come; those without a topic stand together under no title. */
export function groupByTopic<Question extends TopicQuestion>(
  questions: readonly Question[],
): readonly TopicGroup<Question>[] {
  const groups = new Map<string | undefined, Question[]>()
  for (const question of questions) {
    const id = question.topic?._id
    groups.set(id, [...(groups.get(id) ?? []), question])
  }
  return [...groups].map(([id, group]) => {
    const topic = group[0]?.topic
    return {id: topic?.slug ?? id ?? 'other', title: topic?.title ?? null, questions: group}
  })
}
