/** The LexoRank of a place in a list, from 1 to 34: as the desk writes it, with room for others in between. */
export const createOrderRank = (place: number) => `0|${place.toString(36)}00000:`
