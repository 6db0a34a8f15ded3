"""The rules of the Act on the Protection of Personal Information, Art. 17-40."""
