// stub
export function StatementView() { return <h1>Statement</h1>; }
