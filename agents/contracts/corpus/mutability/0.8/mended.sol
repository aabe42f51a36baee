// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// A price list.
contract Prices {
    mapping(address => uint256) private base;
    address private clerk;

    constructor() {
        clerk = msg.sender;
    }

    function set(address item, uint256 price) external {
        require(msg.sender == clerk, "clerk only");
        base[item] = price;
    }

    function priceOf(address item, uint256 count) external view returns (uint256) {
        require(count < 1000, "too many");
        return base[item] / count;
    }
}
