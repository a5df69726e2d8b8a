import {createClient, type ClientConfig, type SanityClient} from '@sanity/client'
import {catchError, lastValueFrom, NEVER, throwError, type Observable} from 'rxjs'
import {createAuthStore, isNetworkError, isUnauthorizedError, type AuthStore} from 'sanity'
import {SignInScreen} from '../components/SignInScreen.tsx'

/**
 * Sign-in at the embedded lake: a token from the address (`/#token=…`), kept for this browser. Whoever has none,
 * or one that the lake refuses, sees our own screen.
 */
export function createEmbeddedAuthStore(lake: {
  readonly projectId: string
  readonly dataset: string
  readonly apiHost: string
}): AuthStore {
  const createLakeClient = (config: ClientConfig): SanityClient =>
    createClient({
      ...config,
      useProjectHostname: false,
      _requestHandler: (request, send) =>
        send(request).pipe(
          catchError((error) => {
            if (!isUnauthorizedError(error)) return throwError(() => error)
            void store.logout?.()
            return NEVER
          }),
        ),
    })

  const store: AuthStore = {
    ...createAuthStore({
      ...lake,
      loginMethod: 'token',
      providers: [],
      clientFactory: createLakeClient,
      getRequestErrorHandler: () => ({
        handle: (error) => Promise.reject(error),
        // A lake that does not answer counts as signed out: our screen says so, and waits for it.
        attempt: async <T>(thunk: (attemptNumber: number) => PromiseLike<T> | Observable<T>) => {
          const attempt = thunk(1)
          try {
            return await ('then' in attempt ? attempt : lastValueFrom(attempt))
          } catch (error) {
            if (!isNetworkError(error)) throw error
            // why: the one caller asks who the user is, and reads no answer as nobody.
            return undefined as T
          }
        },
      }),
    }),
    LoginComponent: () => SignInScreen({lakeUrl: lake.apiHost}),
  }
  return store
}
