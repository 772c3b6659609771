"""Terms of employment: its types, the contract, hours, shift and length."""
