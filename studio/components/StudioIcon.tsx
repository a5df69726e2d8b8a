/** The mark of IOP Content: a steady point above a path that falls and rises. */
export function StudioIcon() {
  return (
    <svg viewBox="0 0 32 32" width="1em" height="1em" role="img" aria-label="IOP Content">
      <rect width="32" height="32" rx="7" fill="#1f6f6b" />
      <path
        d="M7 20.5c3-4.5 6-4.5 9 0s6 4.5 9 0"
        fill="none"
        stroke="#fff"
        strokeWidth="3"
        strokeLinecap="round"
      />
      <circle cx="16" cy="10" r="3.2" fill="#ffd9a0" />
    </svg>
  )
}
