// SPDX-License-Identifier: MIT
pragma solidity ^0.8.20;

/// Credits what one account signed for.
contract Ledger {
    address private notary;
    mapping(address => uint256) public credit;
    error Unsigned();

    struct Seal {
        uint8 v;
        bytes32 r;
        bytes32 s;
    }

    constructor(address chosen) {
        if (chosen == address(0)) revert Unsigned();
        notary = chosen;
    }

    function claim(address holder, uint256 amount, Seal calldata seal) external {
        if (_author(holder, amount, seal) != notary) revert Unsigned();
        credit[holder] += amount;
    }

    function redeem(uint256 amount) external {
        credit[msg.sender] -= amount;
        payable(msg.sender).transfer(amount);
    }

    receive() external payable {}

    function _author(address holder, uint256 amount, Seal calldata seal) private pure returns (address) {
        return ecrecover(keccak256(abi.encodePacked(holder, amount)), seal.v, seal.r, seal.s);
    }
}
