/** Parts of a page that are the Studio's own and that we cannot change, each with what axe finds there. */
export const vendorExclusions: readonly {readonly selector: string; readonly reason: string}[] = [
  {
    selector: '[data-testid="studio-navbar"]',
    reason:
      'the bar: a menu button that is no button, selected links, a perspective menu without a name',
  },
  {
    selector: '[id$="-children"][aria-activedescendant]',
    reason:
      'lists of panes: options with links in them, dividers among options, a wrapper without a role',
  },
  {
    selector: 'button[data-ui="MenuButton"]',
    reason: 'menu buttons of panes, fields and texts have a tooltip in the place of a name',
  },
  {
    selector: '[data-testid="document-pane"] span > a[data-ui="Button"]',
    reason: 'the link that closes a pane has a tooltip in the place of a name',
  },
  {
    selector: '[data-testid="field-group-tabs"]',
    reason: 'the tabs of a form control an element that has another id',
  },
  {
    selector: '[data-testid^="fullscreen-button"]',
    reason: 'the button that enlarges a text says whether it is selected',
  },
  {
    selector: '[data-testid="change-bar__field-wrapper"] [data-ui="Card"][aria-selected]',
    reason:
      'entries of a list in a form say whether they are selected, and their handles have no name',
  },
  {
    selector: '[data-rfd-draggable-id]',
    reason:
      'entries of a list that is ordered by hand are buttons with a link inside; Enter opens them',
  },
  {
    selector: '[data-ui="Avatar"]',
    reason: 'the initials of a person stand on a colour that is drawn by lot',
  },
]
