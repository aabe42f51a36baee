"""The same for functions-framework, which takes no async handlers."""

import functions_framework


@functions_framework.cloud_event
def handler(event: object) -> None:
    """Do nothing."""
