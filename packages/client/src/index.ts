export type {Check, UnknownBlock, UnknownType} from './check/index.ts'
export type {ContentClientConfig, ContentPerspective, OnIssue} from './ContentClientConfig.ts'
export {createContentClient} from './createContentClient.ts'
export type {
  ConnectedContentClient,
  ContentClient,
  FetchArguments,
  FetchOptions,
  PerspectiveResult,
  TaggedResult,
} from './createContentClient.ts'
export {
  ContentConfigurationError,
  isContentConfigurationError,
} from './errors/ContentConfigurationError.ts'
export {ContentError, isContentError} from './errors/ContentError.ts'
export {ContentHttpError, isContentHttpError} from './errors/ContentHttpError.ts'
export {ContentNetworkError, isContentNetworkError} from './errors/ContentNetworkError.ts'
export {ContentParameterError, isContentParameterError} from './errors/ContentParameterError.ts'
export {ContentValidationError, isContentValidationError} from './errors/ContentValidationError.ts'
export {fetchAll} from './fetch/fetchAll.ts'
export {toProblems} from './errors/toProblems.ts'
export type {ContentProblem} from './errors/toProblems.ts'
export type {ContentIssue} from './errors/ContentValidationError.ts'
export type * from './generated/types.ts'
export type * from './generated/draftTypes.ts'
export type {ContentQuery, QueryRest, ResultSchemas} from './queries/ContentQuery.ts'
export type {QueryParam, QueryParamType} from './queries/defineContentQuery.ts'
export {toSoundQuery} from './queries/toSoundQuery.ts'
export type {DraftResultOf, ParamsOf, ResultOf} from './queries/ResultOf.ts'
