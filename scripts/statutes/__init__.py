"""The law watch: what our sources cite, held against copies of the statutes that others keep."""
