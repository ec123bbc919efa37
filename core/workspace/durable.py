from core.durable import replace, replacing, sync_folder, write_bytes, write_text  # noqa: F401
