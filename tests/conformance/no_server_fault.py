"""The one check of the fuzz: whatever is asked, the fault is not the server's. Errors with a code of the contract are answers."""

import schemathesis


@schemathesis.check
def no_server_fault(ctx, response, case):
    assert response.status_code < 500, f"status {response.status_code}"
    errors = response.json().get("errors", [])
    codes = [error.get("extensions", {}).get("code") for error in errors]
    assert None not in codes and "INTERNAL" not in codes, f"errors {errors}"
