"""Lists the files of an uploaded archive."""

import io
import zipfile

from homelab_runtime import BadEventError

LARGEST_LIST = 1000


def handler(event, context):
    """Reply with the list; an upload that is no archive will never be one, so nobody needs to send it again."""
    try:
        with zipfile.ZipFile(io.BytesIO(event["data"])) as archive:
            entries = archive.infolist()[:LARGEST_LIST]
    except (KeyError, TypeError, zipfile.BadZipFile) as error:
        raise BadEventError(f"{event.get('subject', 'the upload')} is no zip archive") from error
    files = [{"name": entry.filename, "bytes": entry.file_size} for entry in entries if not entry.is_dir()]
    context.logger.info("listed", extra={"files": len(files)})
    return {
        "specversion": "1.0",
        "type": "com.example.files.listed",
        "subject": event.get("subject"),
        "data": {"archive": event.get("subject"), "files": files},
    }
