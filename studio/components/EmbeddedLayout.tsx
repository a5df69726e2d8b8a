import type {LayoutProps} from 'sanity'

// The way to the vendor's account pages, and the menu with its help, versions and registration: no setting hides them.
const hidden = `
  a[href*=".sanity.io/manage"], [data-testid="button-resources-menu"] { display: none !important; }
`

/** The Studio without the doors that lead to the hosted product. */
export function EmbeddedLayout(props: LayoutProps) {
  return (
    <>
      <style>{hidden}</style>
      {props.renderDefault(props)}
    </>
  )
}
