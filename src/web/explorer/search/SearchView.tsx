// stub
export function SearchView() { return <h1>Search</h1>; }
