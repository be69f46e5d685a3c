"""The leaf floor: values and rules without Qt, SQL or files of a room."""
