// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Coin {
    function give(address to, uint256 amount) external returns (bool);
}

/// Spends loans as the data says.
contract Borrower {
    address private immutable lender;

    constructor(address chosen) {
        lender = chosen;
    }

    function onLoan(address, address coin, uint256 amount, bytes calldata data) external returns (bool) {
        require(msg.sender == lender, "not the lender");
        (address to, uint256 part) = abi.decode(data, (address, uint256));
        require(Coin(coin).give(to, part) && Coin(coin).give(lender, amount), "refused");
        return true;
    }
}
