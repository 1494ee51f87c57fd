/** What somebody did at the event. Of an institution only the last two are meant; `guest` is then a guest or a partner. */
export const participantRoles = ['speaker', 'moderator', 'panelist', 'guest', 'organiser'] as const

export type ParticipantRole = (typeof participantRoles)[number]
