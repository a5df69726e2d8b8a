/**
 * Does something while the page draws frames. Sanity validates in the idle time between frames, and Chromium grants a page
 * that draws nothing none for many seconds: without this, Publish would sometimes wait for a move of the mouse.
 */
export async function whileDrawing<Result>(act: () => Promise<Result>): Promise<Result> {
  let frame = 0
  const draw = () => {
    frame = requestAnimationFrame(draw)
  }
  draw()
  try {
    return await act()
  } finally {
    cancelAnimationFrame(frame)
  }
}
