// stub
export function DocumentView() { return <h1>Document</h1>; }
