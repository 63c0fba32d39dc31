// What stands in the place of a view until its program is there.
import { Skeleton } from "../pieces/States.tsx";

export function Loading() {
	return <Skeleton rows={6} what="the view" />;
}
