// stub
export function EntityView() { return <h1>Entity</h1>; }
