// Saves a file of a message under its name, without leaving the app. Files live on an origin of their own, where a browser follows a
// link in place of saving what it leads to; so the content is fetched, and saved from here.

/** Rejects where the file cannot be had: its address is good for an hour or two. */
export async function saveFile({ url, fileName }: { url: string; fileName: string }): Promise<void> {
  const answer = await fetch(url)
  if (!answer.ok) throw new Error(`The store answered ${answer.status}.`)
  const local = URL.createObjectURL(await answer.blob())
  const link = document.createElement('a')
  link.href = local
  link.download = fileName
  link.click()
  // The browser has begun to read it by the end of the click.
  URL.revokeObjectURL(local)
}
