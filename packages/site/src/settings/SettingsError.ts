/** An environment variable that the site cannot use; the message says what to set. */
export class SettingsError extends Error {
  override readonly name = 'SettingsError'
}
