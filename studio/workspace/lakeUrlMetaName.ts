/** The name of the `<meta>` in which `serveStudio` tells the page where its lake is. */
export const lakeUrlMetaName = 'iop-content-lake'
