/** The name of the `<meta>` in which `serveStudio` tells the page where its lake is. */
export const lakeUrlMetaName = 'iop-content-lake'

/** The name of the `<meta>` in which `serveStudio` tells the page which site shows drafts. */
export const previewUrlMetaName = 'iop-content-preview'
