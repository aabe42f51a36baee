// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

interface Exchange {
    function trade(uint256 amount, uint256 least, address[] calldata path, address to, uint256 until) external;
}

/// Trades for its callers.
contract Trader {
    Exchange private immutable exchange;

    constructor(Exchange chosen) {
        exchange = chosen;
    }

    function sell(uint256 amount, address[] calldata path) external {
        exchange.trade(amount, 0, path, msg.sender, block.timestamp);
    }
}
