// stub
export function SearchBox() { return null; }
