"""The report on the recommenders: making it, finding those made before, reading one."""
