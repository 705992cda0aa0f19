// The link that saves a file of a message.
import type { ComponentProps } from 'react'
import type { Attachment } from './model.ts'

interface SaveLinkProps extends Omit<ComponentProps<'a'>, 'href' | 'download' | 'target' | 'rel'> {
  file: Attachment
}

export function SaveLink({ file, ...rest }: SaveLinkProps) {
  return <a href={file.url} download={file.fileName} target="_blank" rel="noreferrer" {...rest} />
}
