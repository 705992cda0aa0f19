// Files that take more than twenty seconds on two processors, as the table at the end of a whole run says.
const long = []

export const isLong = path => long.some(file => path.endsWith(`/${file}`))
