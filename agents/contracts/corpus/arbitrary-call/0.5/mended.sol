// SPDX-License-Identifier: MIT
pragma solidity ^0.5.10;

interface IAsset {
    function transfer(address to, uint256 amount) external returns (bool);
    function transferFrom(address from, address to, uint256 amount) external returns (bool);
}

/// Swaps through exchanges that its owner chose.
contract Aggregator {
    IAsset public asset;
    address public owner;
    mapping(address => bool) public listed;

    constructor(IAsset token) public {
        asset = token;
        owner = msg.sender;
    }

    function list(address exchange, bool on) external {
        require(msg.sender == owner, "owner only");
        listed[exchange] = on;
    }

    function trade(address exchange, bytes calldata order, uint256 amount) external {
        require(listed[exchange], "not listed");
        require(asset.transferFrom(msg.sender, address(this), amount), "no tokens");
        (bool ok, ) = exchange.call(order);
        require(ok, "order failed");
    }
}
