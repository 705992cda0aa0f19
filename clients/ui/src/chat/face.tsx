// Whose message it is, beside it. A picture is some kilobytes: it is asked for once, by who comes into sight, and is no part of each
// message.
import { useFaceQuery } from '../generated/operations.ts'
import { Avatar } from '../kit/avatar.tsx'

/** @param id empty where nobody knows whose it is */
export function Face({ id, name }: { id: string; name: string }) {
  const { data } = useFaceQuery({ variables: { id }, skip: id === '' })
  return (
    <span className="absolute end-full bottom-0 me-2 flex">
      <Avatar id={id} name={name} url={data?.user?.avatarUrl} size="small" />
    </span>
  )
}
