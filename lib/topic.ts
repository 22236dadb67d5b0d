/** What an article can be about. */
export const topicKinds = ['topic', 'person', 'place'] as const

export type TopicKind = (typeof topicKinds)[number]

/** In characters. */
export const longestTopicName = 200
